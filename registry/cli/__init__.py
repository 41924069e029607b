"""The commands: `house` needs an instance, `match` works on files alone and starts without the rest of the house."""
