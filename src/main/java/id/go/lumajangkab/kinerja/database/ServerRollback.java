package id.go.lumajangkab.kinerja.database;

import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Transactions in which nothing is left to roll back once the connection is gone: the server has done it by then. What
 * made the transaction fail is thrown as it is, where Spring would throw the failed rollback in its place and write a
 * trace for each transaction of an outage. Every other failure of a rollback is thrown as ever.
 */
final class ServerRollback extends JpaTransactionManager {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        try {
            super.doRollback(status);
        } catch (RuntimeException e) {
            if (Outage.in(e) == null) {
                throw e;
            }
            logger.debug("Already rolled back by the server", e);
        }
    }
}
