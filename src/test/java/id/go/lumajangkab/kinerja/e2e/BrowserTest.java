package id.go.lumajangkab.kinerja.e2e;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test in a browser, which is left out where none can be had, see {@link BrowserOfTheRun}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserOfTheRun.class)
public @interface BrowserTest {}
