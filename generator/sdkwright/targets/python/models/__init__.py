"""Types of an SDK: its classes, enumerations, aliases and typed dicts, and the events that it parses."""
