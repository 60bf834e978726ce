"""Settings that hold for every test."""

from hypothesis import HealthCheck, settings

from tests.scale import FULL, count

settings.register_profile(
    "mayshare",
    max_examples=count(quick=50, full=1_000),
    deadline=None,  # two workers share two cores, so the time of one example says nothing
    derandomize=not FULL,  # a quick check gives the same result on the same code; a full one looks further
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],  # for the same reason as the deadline
)
settings.load_profile("mayshare")
