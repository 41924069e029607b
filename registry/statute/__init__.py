"""The law in force, as the office has recorded it: dated parameters confirmed by a named person, holidays by order."""
