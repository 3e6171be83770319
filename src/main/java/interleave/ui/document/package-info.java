/// What a person's text is kept in: `.interleave` files and drafts. Knows no window.
@NullMarked
package interleave.ui.document;

import org.jspecify.annotations.NullMarked;
