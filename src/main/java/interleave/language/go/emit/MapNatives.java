package interleave.language.go.emit;

import interleave.language.go.fmt.Cells;
import interleave.language.go.fmt.MapCells;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Layouts;
import interleave.program.Fault;
import interleave.program.FaultException;
import interleave.program.Native;
import interleave.program.Value;
import java.util.List;

/// What is done to maps. To write an entry takes two steps, so that another thread can come between them, which Go notices.
final class MapNatives {
    private MapNatives() {}

    /// A map's type, whether it is the library's own, and what it is called in the text.
    record Of(GoType.Map type, boolean library, String text) {
        Value zero() {
            return Layouts.zero(type.element());
        }
    }

    /// How a step that does it is shown.
    /// @param before what stands before `text` in the step's words, and `after` behind it
    private record Deed(String name, Native.Use use, String before, String text, String after) {
        Deed(String name, Native.Use use, String before, String text) {
            this(name, use, before, text, "");
        }
    }

    /// What is shown as an access to the map.
    private interface OnMap extends Native {
        Deed deed();

        @Override
        default String name() {
            return deed().name;
        }

        @Override
        default Use use() {
            return deed().use;
        }

        @Override
        default String words() {
            Deed deed = deed();
            return deed.before + deed.text + deed.after;
        }
    }

    /// Makes one.
    record Make(boolean library, String title) implements Native {
        @Override
        public String name() {
            return "make";
        }

        @Override
        public Value apply(List<Value> arguments, Memory memory) {
            return MapCells.make(title, library, memory);
        }
    }

    /// `m[k]`: the value, and whether there is one.
    record Lookup(Of map, String text) implements OnMap {
        @Override
        public Deed deed() {
            return new Deed("map", Use.READ, "read ", text);
        }

        @Override
        public Value apply(List<Value> arguments, Memory memory) {
            Value key = MapCells.key(arguments.get(1), map.type.key());
            if (!(arguments.get(0) instanceof Value.Pointer at)) return found(map.zero(), false);
            MapCells.read(at, "read", memory);
            MapCells.Entry entry = MapCells.locate(at, key, map.type, map.library, memory);
            return found(Cells.load(map.type.element(), entry.at().block(), 0, memory), entry.present());
        }
    }

    private static Value found(Value value, boolean present) {
        return new Value.Aggregate(List.of(value, Value.Bool.of(present)));
    }

    /// The address of an entry that has been looked up: no access to it.
    record Locate(Of map) implements Native {
        @Override
        public String name() {
            return "map";
        }

        @Override
        public Value apply(List<Value> arguments, Memory memory) {
            Value key = MapCells.key(arguments.get(1), map.type.key());
            return MapCells.locate(made(arguments.get(0)), key, map.type, map.library, memory).at();
        }
    }

    private static Value.Pointer made(Value map) {
        if (map instanceof Value.Pointer at) return at;
        throw new FaultException(new Fault.WriteToNilMap());
    }

    /// Begins to write a map that must have been made.
    record Begin(Of map) implements OnMap {
        @Override
        public Deed deed() {
            return new Deed("map", Use.WRITE, "begin to write ", map.text);
        }

        @Override
        public Value apply(List<Value> arguments, Memory memory) {
            if (arguments.size() > 1) MapCells.key(arguments.get(1), map.type.key());
            MapCells.begin(made(arguments.get(0)), memory);
            return Value.NIL;
        }
    }

    /// `m[k] = v`
    record Put(Of map, String text) implements OnMap {
        @Override
        public Deed deed() {
            return new Deed("map", Use.WRITE, "write ", text);
        }

        @Override
        public Value apply(List<Value> arguments, Memory memory) {
            Value.Pointer at = made(arguments.get(0));
            Value key = MapCells.key(arguments.get(1), map.type.key());
            Value.Table table = MapCells.written(at, memory);
            MapCells.Entry entry = MapCells.locate(at, key, map.type, map.library, memory);
            boolean fresh = MapCells.mark(at, key, true, memory);
            Cells.store(map.type.element(), entry.at().block(), 0, arguments.get(2), memory);
            MapCells.end(at, table, fresh ? 1 : 0, memory);
            return Value.NIL;
        }
    }

    /// `delete(m, k)`
    record Delete(Of map) implements OnMap {
        @Override
        public Deed deed() {
            return new Deed("delete", Use.WRITE, "delete from ", map.text);
        }

        @Override
        public Value apply(List<Value> arguments, Memory memory) {
            Value.Pointer at = made(arguments.get(0));
            Value key = MapCells.key(arguments.get(1), map.type.key());
            Value.Table table = MapCells.written(at, memory);
            MapCells.Entry entry = MapCells.locate(at, key, map.type, map.library, memory);
            boolean gone = MapCells.mark(at, key, false, memory);
            if (gone) Cells.store(map.type.element(), entry.at().block(), 0, map.zero(), memory);
            MapCells.end(at, table, gone ? -1 : 0, memory);
            return Value.NIL;
        }
    }

    /// `clear(m)`
    record Clear(Of map) implements OnMap {
        @Override
        public Deed deed() {
            return new Deed("clear", Use.WRITE, "clear ", map.text);
        }

        @Override
        public Value apply(List<Value> arguments, Memory memory) {
            Value.Pointer at = made(arguments.get(0));
            Value.Table table = MapCells.written(at, memory);
            for (MapCells.Entry entry : MapCells.present(at, memory)) {
                MapCells.mark(at, entry.key(), false, memory);
                Cells.store(map.type.element(), entry.at().block(), 0, map.zero(), memory);
            }
            MapCells.end(at, table, -table.length(), memory);
            return Value.NIL;
        }
    }

    /// `len(m)`
    record Length(Of map) implements OnMap {
        @Override
        public Deed deed() {
            return new Deed("len", Use.READ, "read len(", map.text, ")");
        }

        @Override
        public Value apply(List<Value> arguments, Memory memory) {
            return Value.Int.of(
                    arguments.getFirst() instanceof Value.Pointer at ? MapCells.read(at, "", memory).length() : 0);
        }
    }

    /// The keys that a loop is to go over.
    record Keys(Of map) implements OnMap {
        @Override
        public Deed deed() {
            return new Deed("range", Use.READ, "read the keys of ", map.text);
        }

        @Override
        public Value apply(List<Value> arguments, Memory memory) {
            return new Value.Aggregate(MapCells.entries(arguments.getFirst(), memory).stream()
                    .map(MapCells.Entry::key)
                    .toList());
        }
    }

    /// What a loop finds for a key: the value, and whether the key is still there.
    record Next(Of map) implements OnMap {
        @Override
        public Deed deed() {
            return new Deed("range", Use.READ, "read the next entry of ", map.text);
        }

        @Override
        public Value apply(List<Value> arguments, Memory memory) {
            Value.Pointer at = made(arguments.get(0));
            MapCells.read(at, "iteration", memory);
            MapCells.Entry entry = MapCells.locate(at, arguments.get(1), map.type, map.library, memory);
            if (!entry.present()) return found(map.zero(), false);
            return found(Cells.load(map.type.element(), entry.at().block(), 0, memory), true);
        }
    }
}
