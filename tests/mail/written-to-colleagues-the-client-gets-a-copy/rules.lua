return { api = 1, me = { "anna@molina.example", "laden@molina.example", "@molina.example" } }
