package interleave.language.rust.borrow;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirBody.Block;
import interleave.language.rust.mir.MirBody.LocalDecl;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Place.Element;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.Ty;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gives every region in the types of a body a variable of its own, whatever it was before; only where the user has
/// written a type, the lifetimes in it stay.
final class Renumbering {
    private final Regions regions;
    private final ClosureShapes shapes;
    private final Outlives outlives;
    private final Map<Rvalue.Borrow, Region> borrows = new IdentityHashMap<>();

    Renumbering(Regions regions, ClosureShapes shapes, Outlives outlives) {
        this.regions = regions;
        this.shapes = shapes;
        this.outlives = outlives;
    }

    private class Numbering extends Folder {
        private final boolean all;

        Numbering(boolean all) {
            this.all = all;
        }

        @Override
        Region region(Region region) {
            return all || region instanceof Region.Erased ? regions.fresh() : region;
        }

        @Override
        Ty type(Ty type) {
            return switch (type) {
                case Ty.Closure closure -> super.type(shapes.with(closure));
                case Ty.Opaque opaque -> super.type(onlyCaptured(opaque));
                default -> super.type(type);
            };
        }
    }

    /// Without the arguments for lifetimes that an `impl Trait` cannot mention.
    private Ty.Opaque onlyCaptured(Ty.Opaque opaque) {
        Set<LifetimeParameter> captured = outlives.captured(opaque.definition());
        Map<LifetimeParameter, Region> kept = new LinkedHashMap<>();
        for (LifetimeParameter lifetime : captured) {
            kept.put(lifetime, opaque.arguments().regions().getOrDefault(lifetime, Region.ERASED));
        }
        return new Ty.Opaque(
                opaque.definition(),
                new Substitution(kept, opaque.arguments().types(), opaque.arguments().lengths()));
    }

    Ty opaquesCut(Ty type) {
        return new Folder() {
            @Override
            Ty type(Ty part) {
                return part instanceof Ty.Opaque opaque ? super.type(onlyCaptured(opaque)) : super.type(part);
            }
        }.type(type);
    }

    /// With a new variable for every region.
    Ty type(Ty type) {
        return new Numbering(true).type(type);
    }

    /// With a new variable for every region that is not written.
    Ty written(Ty type) {
        return new Numbering(false).type(type);
    }

    /// The region for which something is borrowed.
    Region of(Rvalue.Borrow borrow) {
        return borrows.get(borrow);
    }

    MirBody body(MirBody body) {
        return new MirBody(
                body.owner(),
                body.span(),
                body.parameters(),
                body.locals().stream().map(this::local).toList(),
                body.blocks().stream().map(this::block).toList(),
                body.closures(),
                body.loops());
    }

    private LocalDecl local(LocalDecl local) {
        return new LocalDecl(
                type(local.type()), local.mutable(), local.variable(), local.kind(), local.span(), local.scope());
    }

    private Block block(Block block) {
        return new Block(
                block.statements().stream().map(this::statement).toList(), terminator(block.terminator()), block.cleanup());
    }

    private MirStatement statement(MirStatement statement) {
        return switch (statement) {
            case MirStatement.Assign assign -> new MirStatement.Assign(
                    assign.span(), place(assign.place()), value(assign.value()));
            case MirStatement.Live _, MirStatement.Dead _ -> statement;
            case MirStatement.Mention mention -> new MirStatement.Mention(mention.span(), place(mention.place()));
            case MirStatement.FakeRead read -> new MirStatement.FakeRead(read.span(), place(read.place()), read.cause());
            case MirStatement.Ascribe ascribe -> new MirStatement.Ascribe(
                    ascribe.span(), place(ascribe.place()), written(ascribe.type()));
        };
    }

    private Place place(Place place) {
        return new Place(place.local(), place.way().stream().map(this::element).toList());
    }

    private Element element(Element element) {
        return element instanceof Element.Field field ? new Element.Field(field.index(), type(field.type())) : element;
    }

    private Operand operand(Operand operand) {
        return switch (operand) {
            case Operand.Copy copy -> new Operand.Copy(place(copy.place()));
            case Operand.Move move -> new Operand.Move(place(move.place()));
            case Operand.Constant constant -> new Operand.Constant(
                    constant.span(), type(constant.type()), constant.value());
            case Operand.Function function -> new Operand.Function(function.span(), type(function.type()));
            case Operand.Const constant -> new Operand.Const(
                    constant.span(),
                    type(constant.type()),
                    constant.definition(),
                    new Numbering(true).substitution(constant.arguments()));
            case Operand.Promoted promoted -> new Operand.Promoted(
                    promoted.span(), type(promoted.type()), promoted.body());
            case Operand.Static variable -> new Operand.Static(
                    variable.span(), type(variable.type()), variable.definition());
        };
    }

    private List<Operand> operands(List<Operand> operands) {
        return operands.stream().map(this::operand).toList();
    }

    private Rvalue value(Rvalue value) {
        return switch (value) {
            case Rvalue.Use use -> new Rvalue.Use(operand(use.operand()));
            case Rvalue.Borrow borrow -> {
                Rvalue.Borrow made = new Rvalue.Borrow(borrow.kind(), place(borrow.place()));
                borrows.put(made, regions.fresh());
                yield made;
            }
            case Rvalue.RawBorrow borrow -> new Rvalue.RawBorrow(borrow.mutable(), place(borrow.place()));
            case Rvalue.Binary binary -> new Rvalue.Binary(
                    binary.operator(), operand(binary.left()), operand(binary.right()));
            case Rvalue.Unary unary -> new Rvalue.Unary(unary.negate(), operand(unary.operand()));
            case Rvalue.Cast cast -> new Rvalue.Cast(operand(cast.operand()), type(cast.type()));
            case Rvalue.Coerce coerce -> new Rvalue.Coerce(
                    coerce.coercion(), operand(coerce.operand()), type(coerce.type()));
            case Rvalue.Tuple tuple -> new Rvalue.Tuple(operands(tuple.elements()));
            case Rvalue.Array array -> new Rvalue.Array(type(array.element()), operands(array.elements()));
            case Rvalue.Make make -> new Rvalue.Make(
                    type(make.type()), make.definition(), make.variant(), operands(make.fields()));
            case Rvalue.Closure closure -> new Rvalue.Closure(
                    type(closure.type()), closure.definition(), operands(closure.captured()));
            case Rvalue.Repeat repeat -> new Rvalue.Repeat(operand(repeat.value()), type(repeat.type()));
            case Rvalue.Length length -> new Rvalue.Length(place(length.place()));
            case Rvalue.Discriminant discriminant -> new Rvalue.Discriminant(place(discriminant.place()));
            case Rvalue.Format format -> new Rvalue.Format(format.pieces(), operands(format.arguments()), format.shown());
        };
    }

    private Terminator terminator(Terminator terminator) {
        return switch (terminator) {
            case Terminator.Switch choice -> new Terminator.Switch(
                    choice.span(), operand(choice.operand()), choice.type(), choice.values(), choice.targets(),
                    choice.otherwise());
            case Terminator.Drop drop -> new Terminator.Drop(
                    drop.span(), place(drop.place()), drop.replaces(), drop.target(), drop.unwind());
            case Terminator.Call call -> new Terminator.Call(
                    call.span(),
                    operand(call.function()),
                    operands(call.arguments()),
                    place(call.destination()),
                    call.target(),
                    call.unwind(),
                    call.how(),
                    call.nameSpan());
            case Terminator.CheckIndex check -> new Terminator.CheckIndex(
                    check.span(), operand(check.index()), operand(check.length()), check.target(), check.unwind());
            case Terminator.Goto _, Terminator.Return _, Terminator.Resume _, Terminator.Unreachable _ -> terminator;
            case Terminator.FalseEdge _, Terminator.FalseUnwind _ -> terminator;
        };
    }
}
