import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/// Makes one named module, `tree.sitter`, out of the jars of tree-sitter and its grammars.
///
/// They share the package `org.treesitter`, so they cannot stand on a module path side by side. The module is open,
/// because each native library is found as a resource of the package `lib`.
///
///     java MergeTreeSitter.java merged.jar tree-sitter.jar tree-sitter-go.jar …
void main(String... args) throws IOException {
    Path merged = Path.of(args[0]);
    List<Path> jars = Arrays.stream(args).skip(1).map(Path::of).toList();
    String made = "made of " + jars.stream().map(jar -> jar.getFileName().toString()).toList();
    if (Files.exists(merged) && made.equals(comment(merged))) {
        return;
    }
    Files.createDirectories(merged.toAbsolutePath().getParent());
    Path half = Path.of(merged + ".half");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(half))) {
        out.setComment(made);
        add(out, "module-info.class", descriptor());
        for (Path jar : jars) {
            addAll(out, jar);
        }
    }
    Files.move(half, merged, StandardCopyOption.REPLACE_EXISTING);
}

String comment(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
        return file.getComment();
    }
}

byte[] descriptor() {
    return ClassFile.of()
            .buildModule(ModuleAttribute.of(ModuleDesc.of("tree.sitter"), module -> module.moduleFlags(AccessFlag.OPEN)
                    .requires(ModuleDesc.of("java.base"), List.of(AccessFlag.MANDATED), null)
                    .exports(PackageDesc.of("org.treesitter"), List.of())));
}

/// Everything but `META-INF`: the Maven metadata and manifests of three jars have no common meaning.
void addAll(JarOutputStream out, Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
        for (ZipEntry entry : file.stream().toList()) {
            if (!entry.isDirectory() && !entry.getName().startsWith("META-INF/")) {
                add(out, entry.getName(), file.getInputStream(entry).readAllBytes());
            }
        }
    }
}

void add(JarOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
    out.closeEntry();
}
