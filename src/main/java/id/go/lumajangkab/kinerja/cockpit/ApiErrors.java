package id.go.lumajangkab.kinerja.cockpit;

import id.go.lumajangkab.kinerja.measurement.InputException;
import id.go.lumajangkab.kinerja.process.StepRefused;
import id.go.lumajangkab.kinerja.worktime.WorkTimeException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;

/** Every refusal of our own interface is one Indonesian sentence in {@code message}. */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
class ApiErrors {

    /** What a refused request is answered with. */
    record Refusal(String message) {
    }

    @ExceptionHandler
    ResponseEntity<Refusal> refused(StepRefused refused) {
        return ResponseEntity.status(refused.status()).body(new Refusal(refused.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Refusal> refused(ResponseStatusException refused) {
        return ResponseEntity.status(refused.getStatusCode()).body(new Refusal(refused.getReason()));
    }

    @ExceptionHandler({InputException.class, WorkTimeException.class})
    ResponseEntity<Refusal> badInput(RuntimeException refused) {
        return ResponseEntity.badRequest().body(new Refusal(refused.getMessage()));
    }

    @ExceptionHandler({
        HttpMediaTypeNotSupportedException.class,
        HttpMessageNotReadableException.class,
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestParameterException.class
    })
    ResponseEntity<Refusal> unreadable() {
        return ResponseEntity.badRequest()
                .body(new Refusal("Isian tidak terbaca; muat ulang halaman, lalu isi kembali."));
    }

    @ExceptionHandler({OptimisticLockingException.class, OptimisticLockingFailureException.class})
    ResponseEntity<Refusal> conflict() {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(new Refusal("Data ini baru saja diubah oleh pihak lain; muat ulang halaman, lalu coba lagi."));
    }
}
