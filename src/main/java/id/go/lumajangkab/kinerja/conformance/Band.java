package id.go.lumajangkab.kinerja.conformance;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.AtLeastOne;
import org.camunda.feel.syntaxtree.ClosedConstRangeBoundary;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstRangeBoundary;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.InputEqualTo;
import org.camunda.feel.syntaxtree.InputGreaterOrEqual;
import org.camunda.feel.syntaxtree.InputGreaterThan;
import org.camunda.feel.syntaxtree.InputInRange;
import org.camunda.feel.syntaxtree.InputLessOrEqual;
import org.camunda.feel.syntaxtree.InputLessThan;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.UnaryTestExpression;

/** Which numbers the cell of a decision table takes, as FEEL's own parser reads it. */
final class Band {

    /** No parser is asked to read a text without an end. */
    private static final int LONGEST = 1000;

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    /** What a cell says besides bounds that are numbers. */
    private static final class NotABand extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotABand() {
            super(null, null, false, false);
        }
    }

    private final Exp test;
    private final Set<BigDecimal> bounds = new TreeSet<>();

    private Band(Exp test) {
        this.test = test;
        gather(test);
    }

    /** Reads a cell; empty for what is no FEEL, or compares with anything but numbers. */
    static Optional<Band> read(String cell) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        // a cell without words takes everything
        ParseResult parsed = FEEL.parseUnaryTests(cell.isBlank() ? "-" : cell.strip());
        try {
            return parsed.isSuccess()
                    ? Optional.of(new Band(parsed.parsedExpression().expression()))
                    : Optional.empty();
        } catch (NotABand other) {
            return Optional.empty();
        }
    }

    /** Reads what a rule answers; empty for what is no quoted text with words. */
    static Optional<String> text(String cell) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        ParseResult parsed = FEEL.parseExpression(cell.strip());
        return parsed.isSuccess()
                        && parsed.parsedExpression().expression() instanceof ConstString text
                        && !text.value().isBlank()
                ? Optional.of(text.value())
                : Optional.empty();
    }

    /** The numbers at which it begins or ends. */
    Set<BigDecimal> bounds() {
        return bounds;
    }

    boolean takes(BigDecimal value) {
        return takes(test, value);
    }

    private void gather(Exp part) {
        if (part instanceof InputInRange range) {
            bounds.add(number(range.range().start().value()));
            bounds.add(number(range.range().end().value()));
        } else if (part instanceof AtLeastOne any) {
            parts(any).forEach(this::gather);
        } else if (part instanceof Not not) {
            gather(not.x());
        } else if (!(part instanceof ConstBool)) {
            bounds.add(number(bound(part)));
        }
    }

    private static Collection<Exp> parts(AtLeastOne any) {
        return CollectionConverters.asJava(any.xs());
    }

    private static Exp bound(Exp comparison) {
        if (comparison instanceof InputLessThan less) {
            return less.x();
        }
        if (comparison instanceof InputLessOrEqual less) {
            return less.x();
        }
        if (comparison instanceof InputGreaterThan greater) {
            return greater.x();
        }
        if (comparison instanceof InputGreaterOrEqual greater) {
            return greater.x();
        }
        if (comparison instanceof InputEqualTo equal) {
            return equal.x();
        }
        if (comparison instanceof UnaryTestExpression value) {
            return value.exp();
        }
        throw new NotABand();
    }

    private static BigDecimal number(Exp value) {
        if (value instanceof ConstNumber number) {
            return number.value().bigDecimal();
        }
        if (value instanceof ArithmeticNegation negated) {
            return number(negated.x()).negate();
        }
        throw new NotABand();
    }

    private static boolean takes(Exp part, BigDecimal value) {
        if (part instanceof AtLeastOne any) {
            return parts(any).stream().anyMatch(one -> takes(one, value));
        }
        if (part instanceof Not not) {
            return !takes(not.x(), value);
        }
        if (part instanceof ConstBool always) {
            return always.value();
        }
        if (part instanceof InputInRange range) {
            return isFrom(range.range().start(), value) && isUpTo(range.range().end(), value);
        }
        int side = value.compareTo(number(bound(part)));
        return part instanceof InputLessThan && side < 0
                || part instanceof InputLessOrEqual && side <= 0
                || part instanceof InputGreaterThan && side > 0
                || part instanceof InputGreaterOrEqual && side >= 0
                || (part instanceof InputEqualTo || part instanceof UnaryTestExpression) && side == 0;
    }

    private static boolean isFrom(ConstRangeBoundary start, BigDecimal value) {
        int side = value.compareTo(number(start.value()));
        return side > 0 || side == 0 && start instanceof ClosedConstRangeBoundary;
    }

    private static boolean isUpTo(ConstRangeBoundary end, BigDecimal value) {
        int side = value.compareTo(number(end.value()));
        return side < 0 || side == 0 && end instanceof ClosedConstRangeBoundary;
    }
}
