"""The journal: every act leaves a mention, in the act's own transaction, append-only and chained by hash."""
