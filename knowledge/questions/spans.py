"""The days from which to which a message asks: "since March", "last month", "between 1 and 5 May" (rule 2)."""


