package id.go.lumajangkab.kinerja.papers;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What a report of 40 indicators over 4 tribulan costs the processor and the heap. It measures and asserts nothing. */
class ReportCostBench {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 5;
    private static final int TIMES = 10;

    @Test
    void printsWhatAReportCosts() throws Exception {
        ReportData data = ReportSample.finalReport(40);
        System.out.printf(
                "%-20s %10s %10s %12s %12s %10s%n", "40 x 4", "first ms", "cpu ms", "alloc. MB", "peak MB", "size kB");
        print("PDF", () -> ResultPdfTest.pdf(data));
        print("XLSX", () -> WorkbooksTest.xlsx(data));
    }

    private static void print(String what, Callable<byte[]> work) throws Exception {
        long begun = System.nanoTime();
        int size = work.call().length;
        double first = (System.nanoTime() - begun) / 1e6;
        for (int i = 0; i < WARM_UP; i++) {
            work.call();
        }
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = heap();
        long processor = THREADS.getCurrentThreadCpuTime();
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < TIMES; i++) {
            work.call();
        }
        System.out.printf(
                Locale.ROOT,
                "%-20s %10.0f %10.0f %12.1f %12.1f %10d%n",
                what,
                first,
                (THREADS.getCurrentThreadCpuTime() - processor) / 1e6 / TIMES,
                (THREADS.getCurrentThreadAllocatedBytes() - allocated) / 1e6 / TIMES,
                (heap() - before) / 1e6,
                size / 1000);
    }

    /** What the heap held at most since the last reset, in bytes; garbage not yet collected counts. */
    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
