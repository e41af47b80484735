return { api = 1, me = { "@kerr-messebau.example" } }
