# The program in layers, so that a new version transfers only what has changed. Runs as an ordinary user.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
COPY src/main src/main
COPY processes processes
COPY forms forms
RUN --mount=type=cache,target=/root/.m2 mvn -B -q -Dmaven.test.skip=true package \
 && java -Djarmode=tools -jar target/kinerja.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /kinerja --shell /usr/sbin/nologin kinerja \
 && install -d -o kinerja -g kinerja /kinerja /kinerja/data
WORKDIR /kinerja
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER kinerja
# a start on trial, on a demo database that is thrown away, leaves loaded classes for the next: it halves the seconds;
# it halts without stopping its database server
RUN java -XX:AOTCacheOutput=kinerja.aot -Dspring.context.exit=onRefresh -XX:-UsePerfData -jar kinerja.jar \
      --spring.profiles.active=demo --kinerja.temporary=/tmp/latihan/sementara \
      --kinerja.database.directory=/tmp/latihan/data --kinerja.database.programs=/tmp/latihan/program \
 && kill -INT "$(head -n 1 /tmp/latihan/data/postgresql/postmaster.pid)" && sleep 5 && rm -rf /tmp/latihan
ENV TZ=Asia/Jakarta
EXPOSE 8080
# where the embedded database lies when no server is given; it needs an init process: docker run --init
VOLUME /kinerja/data
# whether it can serve, its database included; the bare status needs no login
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=4 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", \
  "-XX:AOTCache=kinerja.aot", "-Xlog:aot*=error", "-XX:-UsePerfData", "-jar", "kinerja.jar"]
