/// What all runs of a program show: every reachable outcome with the number of schedules that end there, its probability,
/// its lost updates and the schedule that shows it. Start with [interleave.explore.StateSpace].
@NullMarked
package interleave.explore;

import org.jspecify.annotations.NullMarked;
