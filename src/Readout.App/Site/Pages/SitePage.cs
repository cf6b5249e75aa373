using Microsoft.AspNetCore.Components;
using Readout.App.Site.Parts;
using Readout.App.Site.Words;

namespace Readout.App.Site.Pages;

/// <summary>What every component of the site stands on: the visit and its words.</summary>
public abstract class SitePage : ComponentBase
{
    [CascadingParameter]
    public Visit Visit { get; set; } = null!;

    [CascadingParameter]
    public Tellings Tellings { get; set; } = Tellings.None;

    protected SiteWords Words => Visit.Words;
}
