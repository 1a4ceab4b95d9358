# Empty for now.
