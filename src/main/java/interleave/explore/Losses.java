package interleave.explore;

/// Of all runs with one ending: how many updates are lost in the one that loses least, and in the one that loses most.
public record Losses(int least, int most) {}
