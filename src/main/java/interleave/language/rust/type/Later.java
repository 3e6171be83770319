package interleave.language.rust.type;

import org.jspecify.annotations.Nullable;

/// What is worked out when it is first asked for, once, whichever thread asks. To ask again from within the work shows what is
/// known so far. Work that fails is done anew when it is asked for again, so it must not mind what it has done before.
public final class Later {
    /// Nothing is left to do.
    public static final Later DONE = new Later();

    private final Object together;
    private volatile @Nullable Runnable open;
    private boolean under;

    private Later() {
        together = this;
    }

    /// @param together all that belongs together is done by one thread at a time: one may need another
    public Later(Object together, Runnable work) {
        this.together = together;
        this.open = work;
    }

    /// Does it, if it has not been done.
    public void now() {
        if (open != null) work();
    }

    private void work() {
        synchronized (together) {
            Runnable work = open;
            if (work == null || under) return;
            under = true;
            try {
                work.run();
                open = null;
            } finally {
                under = false;
            }
        }
    }
}
