package id.go.lumajangkab.kinerja.bench;

import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** Carries out the process once, from the start to the archive: ten completed tasks. */
interface Contestant {

    /** Name of its database. */
    String database();

    DataSource source();

    void carryOut(Phases phases);

    /** Makes room for the next time; not part of the cost. */
    void prepare();

    /** Told of each thing that a user does, for the breakdown. */
    abstract class Phases {

        static final Phases UNDIVIDED = new Phases() {
            @Override
            <T> T during(String step, String phase, Callable<T> work) throws Exception {
                return work.call();
            }
        };

        abstract <T> T during(String step, String phase, Callable<T> work) throws Exception;

        final <T> T run(String step, String phase, Callable<T> work) {
            try {
                return during(step, phase, work);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
