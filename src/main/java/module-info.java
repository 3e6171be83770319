/// Interleave is an application: nothing is exported, and only what a library reads by reflection is opened.
module interleave {
    requires java.desktop;
    requires javafx.controls;
    requires javafx.graphics;
    requires org.controlsfx.controls;
    requires info.picocli;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires tools.jackson.jr.ob;
    requires tree.sitter;
    requires static org.jspecify;

    opens interleave.cli to info.picocli;
}
