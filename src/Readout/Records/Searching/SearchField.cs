namespace Readout.Records.Searching;

/// <summary>What of a statement, article, meeting or commitment a word of a query is looked for in.</summary>
public enum SearchField
{
    /// <summary>Its words.</summary>
    Words,

    /// <summary>Who says it, promises it or takes part.</summary>
    Speaker,

    /// <summary>Whom and what it names.</summary>
    About,

    /// <summary>Who published it.</summary>
    Outlet,

    /// <summary>An agency or medium that carried it.</summary>
    Relay,

    /// <summary>Of a statement its kind and force, of a meeting its kind and status, of a commitment its strength: <c>direct</c>, <c>denied</c>, <c>call</c>, <c>planned</c>.</summary>
    Kind,

    /// <summary>BCP 47 primary language subtag.</summary>
    Lang,

    /// <summary>The story that its article belongs to.</summary>
    Story,

    /// <summary>What goes with it: <c>commitment</c>, <c>meeting</c>, <c>statement</c>, <c>deadline</c>, <c>relay</c>.</summary>
    Has,

    /// <summary>A day that it is of or about: when it was said, takes place or is due, or which its words name. <c>2026-03-20</c>, <c>"20 March"</c>.</summary>
    Day,

    /// <summary>The day, month or year that its article came out in or after.</summary>
    From,

    /// <summary>The last day, month or year that its article came out in.</summary>
    To,
}
