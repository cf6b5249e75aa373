using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Readout.App.Archive;
using Readout.App.Archive.Correcting;
using Readout.App.Site.Pages.Forms;
using Readout.App.Site.Parts;
using Readout.App.Site.Posting;
using Readout.App.Site.Writing;

namespace Readout.App.Site.Pages.Corrections;

/// <summary>Setting right what was read wrong, as <c>readout correct</c> does: shown at once, kept whenever the page is read again.</summary>
internal static class CorrectionEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapForm("/statement/{article:long}/{id}/wrong", form => Correct(form, Correction.NoStatement, null));
        app.MapForm("/statement/{article:long}/{id}/speaker", form => form.Line("speaker") is { } speaker ? Correct(form, Correction.SpeakerTarget, speaker) : FormResult.Refused());
        app.MapForm("/statement/{article:long}/{id}/approve", Approve);
        app.MapForm("/commitment/{article:long}/{id}/outcome", form => form.Line("outcome") is { } outcome and (Correction.Kept or Correction.NotKept) ? Correct(form, Correction.OutcomeTarget, outcome) : FormResult.Refused());
    }

    // As `readout post approve` does.
    private static FormResult Approve(FormPost form)
    {
        (long article, string id) = (form.PathNumber("article"), form.PathText("id"));
        SiteWriter writer = form.Services.GetRequiredService<SiteWriter>();
        return writer.Write(connection => Approvals.Approve(connection, article, id, form.Line("by") ?? Environment.UserName, writer.Clock.Seconds())) is null
            ? FormResult.NotFound()
            : FormResult.GoTo(form.Back(Addresses.Statement(article, id)));
    }

    private static FormResult Correct(FormPost form, string target, string? value)
    {
        long article = form.PathNumber("article");
        string id = form.PathText("id");
        try
        {
            form.Services.GetRequiredService<SiteWriter>().Correct(corrector => corrector.Correct(article, id, target, value, form.Line("by") ?? Environment.UserName));
        }
        catch (ArchiveException exception) when (exception.InnerException is null)
        {
            return FormResult.NotFound();
        }

        // A statement that is none has no page any more.
        string back = form.Back(Addresses.Article(article));
        return FormResult.GoTo(target == Correction.NoStatement && back.StartsWith(Addresses.Statement(article, id), StringComparison.Ordinal) ? Addresses.Article(article) : back);
    }
}
