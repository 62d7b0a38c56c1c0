"""The database: tables, engine, unit of work, migrations. ORM rows never leave this package."""
