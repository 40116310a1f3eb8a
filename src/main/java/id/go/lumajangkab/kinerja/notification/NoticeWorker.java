package id.go.lumajangkab.kinerja.notification;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks into the outbox every few seconds on a thread of its own; where no mail server is configured there is none. */
@Component
class NoticeWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(NoticeWorker.class);
    private static final long SECONDS_TO_FINISH_A_MAIL = 20;

    private final Dispatcher dispatcher;
    private final MailServer server;
    private final MailProperties properties;
    private ScheduledExecutorService thread;

    NoticeWorker(Dispatcher dispatcher, MailServer server, MailProperties properties) {
        this.dispatcher = dispatcher;
        this.server = server;
        this.properties = properties;
    }

    @Override
    public synchronized void start() {
        if (server.isConfigured() && thread == null) {
            dispatcher.start();
            thread = Executors.newSingleThreadScheduledExecutor(work -> {
                Thread worker = new Thread(work, "surel");
                worker.setDaemon(true);
                return worker;
            });
            long pause = properties.interval().toMillis();
            thread.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        try {
            dispatcher.round();
        } catch (Throwable fault) {
            // whatever is thrown would end the schedule without a word, an error of a library too
            log.error("Pemberitahuan tidak dapat diproses; dicoba lagi.", fault);
        }
    }

    /** Lets a mail that is on its way arrive and be marked, so that it is not sent a second time. */
    @Override
    public synchronized void stop() {
        if (thread != null) {
            dispatcher.stop();
            thread.shutdown();
            try {
                if (!thread.awaitTermination(SECONDS_TO_FINISH_A_MAIL, TimeUnit.SECONDS)) {
                    thread.shutdownNow();
                }
            } catch (InterruptedException e) {
                thread.shutdownNow();
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
