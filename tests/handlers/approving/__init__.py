"""Approvals at the desk."""
