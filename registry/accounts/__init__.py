"""Who is at the desk: accounts, roles held, sign-in, delegations."""
