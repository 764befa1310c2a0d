"""The model as text for people and programs: `sdkwright inspect` and `sdkwright explain`."""
