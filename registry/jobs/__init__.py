"""Work in the background: a queue in the database itself, so that a job is born in the transaction that needs it."""
