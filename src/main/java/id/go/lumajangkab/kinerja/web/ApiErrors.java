package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.web.FailureSentences.Told;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;

/** Whatever our own interface refuses or fails at is one Indonesian sentence in {@code message}. */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
class ApiErrors {

    /** What a refused request is answered with. */
    record Refusal(String message) {}

    @ExceptionHandler
    ResponseEntity<Refusal> unreadable(HttpMediaTypeNotSupportedException refused) {
        // our own pages send what they must; whatever else comes is an isian that cannot be read
        return answer(400, "Isian tidak terbaca; muat ulang halaman, lalu isi kembali.");
    }

    @ExceptionHandler
    ResponseEntity<Refusal> failed(Exception thrown, HttpServletRequest request) {
        Told told = FailureSentences.of(thrown);
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return answer(told.status(), FailureLog.sentence(told, thrown, request.getMethod(), String.valueOf(pattern)));
    }

    /** As JSON whatever was asked for: there is nothing else to say it in. */
    private static ResponseEntity<Refusal> answer(int status, String sentence) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Refusal(sentence));
    }
}
