/// The window. [interleave.ui.Session] is the only mutable truth and holds no nodes; panes read its properties and call its
/// commands. Start with [interleave.ui.Desk].
@NullMarked
package interleave.ui;

import org.jspecify.annotations.NullMarked;
