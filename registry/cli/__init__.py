"""The commands: the others need an instance, `match` works on files alone and starts without the rest of the application."""
