/* T processes that each add 1 to a counter K times, in the three steps of counter++: read, modify, write.
   What no other process can see rides along with the step before it, as it does in Interleave, so that both have the
   same states. A process that is done stays where it is. */
short counter;

active [T] proctype worker()
{
	byte round;
	short copy;

next:	copy = counter;
	copy = copy + 1;
	atomic {
		counter = copy;
		copy = 0;
		round = round + 1;
		if
		:: round < K -> goto next
		:: else
		fi
	}
end:	false
}
