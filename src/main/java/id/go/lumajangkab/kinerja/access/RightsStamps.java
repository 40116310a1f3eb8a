package id.go.lumajangkab.kinerja.access;

import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads the stamp of a user's rights from the tables in which they stand, with one statement. It is computed and not
 * kept, so that no way of changing them can leave it behind: the web apps, REST, another node, a command, plain SQL.
 */
@Component
class RightsStamps {

    /** Each part has its index; of the grants only those of web apps, which a session remembers, are looked at. */
    static final String STAMP = """
            select encode(sha256(convert_to(coalesce(u.pwd_, '') || coalesce(u.salt_, ''), 'UTF8')), 'hex'),
                   concat_ws(' ', groups.ids, offices.ids, apps.ids)
              from act_id_user u
             cross join lateral (
                   select coalesce(array_agg(m.group_id_::text order by m.group_id_), '{}') as ids
                     from act_id_membership m where m.user_id_ = u.id_) groups
             cross join lateral (
                   select array_agg(m.tenant_id_ order by m.tenant_id_) as ids
                     from act_id_tenant_member m
                    where m.user_id_ = u.id_ or m.group_id_ = any (groups.ids)) offices
             cross join lateral (
                   select array_agg(a.id_ || '.' || a.rev_ order by a.id_) as ids
                     from act_ru_authorization a
                    where a.type_ in (0, 1, 2) and a.resource_type_ = 0
                      and (a.user_id_ in (u.id_, '*') or a.group_id_ = any (groups.ids))) apps
             where u.id_ = ?""";

    private final JdbcTemplate jdbc;

    RightsStamps(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The stamp of a user as of now, {@code null} when there is no such user. */
    RightsStamp of(String user) {
        return DataAccessUtils.singleResult(jdbc.query(
                STAMP, (row, number) -> new RightsStamp(user, row.getString(1), null, row.getString(2)), user));
    }
}
