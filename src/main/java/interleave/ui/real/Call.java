package interleave.ui.real;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// A program of this machine called once, with nothing on its standard input.
record Call(List<String> words, Path folder, Map<String, String> environment) {
    /// How much of its output is kept.
    private static final int MOST_OUTPUT = 1 << 20;

    private static final long PAUSE_MILLIS = 20;

    /// @param ended whether it came to its own end; else it was stopped
    record Result(int exitCode, String output, boolean ended) {
        Result saying(String other) {
            return new Result(exitCode, other, ended);
        }
    }

    /// Calls it and waits until it ends, the time is over, or `cancelled` says so; then it is stopped, and all that it has
    /// started.
    Result run(Duration limit, BooleanSupplier cancelled) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        Listener listener = new Listener(process.getInputStream());
        Thread thread = Thread.ofPlatform().daemon().name("output").start(listener);
        long end = System.nanoTime() + limit.toNanos();
        try {
            boolean ended = process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            while (!ended && System.nanoTime() < end && !cancelled.getAsBoolean()) {
                ended = process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            }
            if (!ended) stop(process);
            int code = process.waitFor();
            thread.join(Duration.ofSeconds(2)); // what was started and lives on may hold the pipe open
            return new Result(code, listener.text(), ended);
        } catch (InterruptedException e) {
            stop(process);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void stop(Process process) {
        try (Stream<ProcessHandle> started = process.descendants()) {
            started.forEach(ProcessHandle::destroyForcibly);
        }
        process.destroyForcibly();
    }

    /// Reads all that is said, so that the speaker never waits, and keeps the beginning of it.
    private static final class Listener implements Runnable {
        private final InputStream from;
        private final StringBuilder kept = new StringBuilder();

        Listener(InputStream from) {
            this.from = from;
        }

        @Override
        public void run() {
            byte[] buffer = new byte[8192];
            try {
                for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
                    synchronized (kept) {
                        int room = Math.min(n, MOST_OUTPUT - kept.length());
                        if (room > 0) kept.append(new String(buffer, 0, room, StandardCharsets.ISO_8859_1));
                    }
                }
            } catch (IOException _) {
                // It was stopped: what it had said by then counts.
            }
        }

        String text() {
            synchronized (kept) {
                return new String(kept.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            }
        }
    }

    /// The content of the files in a folder whose names begin so; they are deleted.
    static String takeAll(Path folder, String prefix) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().startsWith(prefix)).sorted().toList();
        }
        StringBuilder content = new StringBuilder();
        for (Path file : files) {
            content.append(Files.readString(file)).append('\n');
            Files.delete(file);
        }
        return content.toString();
    }

    /// Deletes a folder with all in it, as far as that can be done.
    static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                return delete(file);
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) {
                return delete(visited);
            }

            private FileVisitResult delete(Path path) {
                try {
                    Files.deleteIfExists(path);
                } catch (IOException _) {
                    // Left for the system, which clears its folder of temporary files.
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
