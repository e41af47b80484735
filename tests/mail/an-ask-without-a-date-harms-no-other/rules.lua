return { api = 1, forget = false }
