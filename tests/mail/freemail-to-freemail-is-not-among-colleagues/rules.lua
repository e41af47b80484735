return { freemail = { "mail.example" } }
