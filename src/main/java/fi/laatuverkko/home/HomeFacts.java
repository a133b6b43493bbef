package fi.laatuverkko.home;

import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.report.Report;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;

/**
 * What the file says about the things shown at home; archived records are left out.
 *
 * @param planned forums that are marked as planned
 * @param organisations names of organisations by key
 * @param labels labels of the kinds of forums by key
 */
@RecordBuilder
@RecordBuilder.Options(useImmutableCollections = true)
public record HomeFacts(
    List<Project> projects,
    List<ProjectGrant> grants,
    List<Report> reports,
    List<Forum> planned,
    Map<Long, String> organisations,
    Map<Long, String> labels) implements HomeFactsBuilder.With {}
