namespace Readout.Tests.App.Archive;

/// <summary>Pages of invented outlets about invented ministers' talks: announced, copied, told in another language, held with two accounts, and what came of a promise.</summary>
internal static class TalksPages
{
    public const string Plan = "plan.html";
    public const string Copy = "copy.html";
    public const string Held = "held.html";
    public const string Tribune = "tribune.html";
    public const string After = "after.html";

    private const string Announced =
        """
        <p>Norwegian Foreign Minister Erik Dahl and Finnish Foreign Minister Anna Virta will meet in Geneva on 17 March for talks on the herring quotas, both ministries announced.</p>
        <p>“We will lift the ban on herring by 20 March,” Norwegian Foreign Minister Erik Dahl said on Tuesday.</p>
        <p>He told reporters that 120 boats had been kept in port since January by the dispute over the herring quotas.</p>
        <p>Finnish Foreign Minister Anna Virta said that Dahl had promised to open the harbour of Vardo.</p>
        """;

    public static readonly IReadOnlyList<(string Name, string Html)> All =
    [
        (Plan, Page("Herald", "herald.example/plan", "2026-03-10T09:00:00Z", "Ministers of Norway and Finland to meet over herring", Announced)),
        (Copy, Page("Courier", "courier.example/copy", "2026-03-10T09:40:00Z", "Norway, Finland ministers to meet over herring", Announced)),
        (Held, Page("Herald", "herald.example/held", "2026-03-17T18:00:00Z", "Ministers of Norway and Finland meet over herring in Geneva",
            """
            <p>Norwegian Foreign Minister Erik Dahl met with Finnish Foreign Minister Anna Virta in Geneva on 17 March over the herring quotas.</p>
            <p>After the talks with Virta, Norwegian Foreign Minister Erik Dahl said that the two countries had agreed to share the herring quotas and to release 12 fishermen.</p>
            <p>After the talks with Dahl, Finnish Foreign Minister Anna Virta said that the two countries had not agreed to share the herring quotas and that 15 fishermen were to be released.</p>
            <p>Dahl told reporters that 140 boats had been kept in port since January by the dispute over the herring quotas.</p>
            """)),
        (Tribune, Page("Tribune", "tribune.example/met", "2026-03-17T20:00:00Z", "Ministers of Norway and Finland meet over herring",
            """
            <p>Norwegian Foreign Minister Erik Dahl met with Finnish Foreign Minister Anna Virta in Geneva on 17 March over the herring quotas, the dispute over which has kept boats in port.</p>
            <p>“We will lift the ban on herring by 20 March,” Dahl said again after the talks.</p>
            """)),
        (After, Page("Tribune", "tribune.example/after", "2026-03-24T08:00:00Z", "Norway keeps the ban on herring",
            """
            <p>Boats stay in port in Vardo. Norwegian Foreign Minister Erik Dahl broke his promise to lift the ban on herring, the port's journal noted in its Tuesday edition.</p>
            <p>The herring quotas of Norway and Finland remain as they were, and so do the prices of fish on the market of Vardo.</p>
            """)),
    ];

    public static string Page(string outlet, string address, string published, string title, string body) =>
        $"""
        <html lang="en"><head><title>{title}</title><meta property="og:site_name" content="{outlet}"><link rel="canonical" href="https://{address}">
        <meta property="article:published_time" content="{published}"></head><body><article><h1>{title}</h1>{body}</article></body></html>
        """;
}
