"""Migrations: the schema is the models', word for word; a database at revision 0012 with data goes on; columns take new values."""
