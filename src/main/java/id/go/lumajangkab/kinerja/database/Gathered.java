package id.go.lumajangkab.kinerja.database;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a transaction gathers until it commits. Each transaction has its own, also one that suspends another. */
public final class Gathered {

    private Gathered() {}

    /**
     * What the current transaction has gathered so far, begun where it has not.
     *
     * @param own     tells one owner's from another's
     * @param refusal what is wrong where there is no transaction
     * @throws IllegalStateException without a transaction
     */
    public static <G extends TransactionSynchronization> G of(
            Class<G> kind, Predicate<G> own, Supplier<G> begin, String refusal) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(refusal);
        }
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(own)
                .findFirst()
                .orElseGet(() -> {
                    G begun = begin.get();
                    TransactionSynchronizationManager.registerSynchronization(begun);
                    return begun;
                });
    }
}
