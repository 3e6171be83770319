package interleave.picture;

import java.util.Arrays;

/// The widths of the letters that come with the program, Inter and JetBrains Mono, as a table: exact enough to lay out a
/// picture with no font at hand, and the same on every machine. A test compares it with the fonts.
public final class FontTable implements TextMeasure {
    /// The characters behind the ASCII ones that have an entry.
    static final String FURTHER = "·…×→—–“”’−";
    private static final int FIRST = 32;
    private static final int LAST = 126;
    /// The width of every letter of JetBrains Mono, in thousandths of the size, like all others here.
    private static final int MONO = 600;
    /// What other letters are taken for: a wide Latin one, or a full square for those of East Asia.
    private static final int UNKNOWN = 700;
    private static final int SQUARE = 1000;

    private static final int[] REGULAR = widths("""
            281 278 403 631 638 813 639 222 362 362 500 659 280 460 276 357 625 464 605 636 642 608 624 571 616
            624 276 280 659 659 659 507 936 676 651 727 719 598 587 743 740 264 543 652 563 889 753 761 635 761
            639 638 642 741 676 949 642 665 625 362 357 362 469 452 497 564 621 558 621 582 361 609 591 237 237
            544 237 869 585 597 609 609 372 523 364 581 557 813 540 557 541 362 327 362 659 276 821 659 955 1000
            500 381 381 185 659
            """);

    private static final int[] MEDIUM = widths("""
            265 294 400 637 643 828 651 217 378 378 522 666 288 463 283 368 646 473 613 644 654 620 636 579 631
            636 283 288 666 666 666 526 968 700 654 735 722 603 586 749 742 270 552 664 564 898 747 768 639 768
            645 643 651 738 700 978 666 685 639 378 368 378 475 460 497 569 626 568 626 587 369 617 602 249 249
            556 249 884 597 602 617 617 384 536 372 594 566 825 551 566 551 378 342 378 666 283 814 666 955 1000
            500 394 394 199 666
            """);

    private static final int[] SEMIBOLD = widths("""
            248 309 396 643 649 844 663 213 393 393 543 673 295 466 290 379 667 481 621 652 666 632 648 587 646
            648 290 295 673 673 673 544 999 724 657 744 724 608 586 755 744 275 561 677 566 906 741 775 643 776
            651 649 660 734 724 1007 690 705 653 393 379 393 481 468 497 575 630 577 630 593 377 625 613 261 261
            569 261 898 610 608 625 625 397 549 380 608 576 837 563 576 562 393 358 393 673 290 806 673 955 1000
            500 408 407 214 673
            """);

    private static final int[] BOLD = widths("""
            232 325 392 650 655 859 674 209 409 409 565 680 303 469 298 390 688 489 630 659 678 645 660 595 661
            660 298 303 680 680 680 563 1031 748 661 752 727 613 585 761 746 281 570 690 567 915 735 782 648 783
            656 655 668 729 748 1036 714 724 667 409 390 409 488 477 497 580 635 587 635 598 386 633 624 272 272
            582 272 912 622 614 632 632 409 562 388 622 586 850 574 586 572 409 374 409 680 298 799 680 955 1000
            500 422 421 228 680
            """);

    private static int[] widths(String table) {
        return Arrays.stream(table.strip().split("\\s+")).mapToInt(Integer::parseInt).toArray();
    }

    @Override
    public double width(String text, Type type) {
        long sum = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            sum += thousandths(character, type);
            i += Character.charCount(character);
        }
        return sum * type.size() / 1000;
    }

    private static int thousandths(int character, Type type) {
        return switch (type.face()) {
            case MONO -> character < 0x2E80 ? MONO : SQUARE;
            case SANS ->
                sans(character, switch (type.weight()) {
                    case REGULAR -> REGULAR;
                    case MEDIUM -> MEDIUM;
                    case SEMIBOLD -> SEMIBOLD;
                    case BOLD -> BOLD;
                });
        };
    }

    private static int sans(int character, int[] widths) {
        if (character >= FIRST && character <= LAST) return widths[character - FIRST];
        int further = FURTHER.indexOf(character);
        if (further >= 0) return widths[LAST - FIRST + 1 + further];
        return character < 0x2E80 ? UNKNOWN : SQUARE;
    }
}
