"""Alembic's door to the database: the application's own engine, and the models of every room."""

from alembic import context
from flask import current_app

from registry.db import Base, begin_writing, db

config = context.config


def run() -> None:
    begin_writing()
    with db.engine.connect() as connection:
        context.configure(
            connection=connection,
            target_metadata=Base.metadata,
            transaction_per_migration=True,
            **current_app.extensions["migrate"].configure_args,
        )
        with context.begin_transaction():
            context.run_migrations()


run()
