"""Languages: the catalogue of texts, detection of the language, and what the bot can talk about."""
