using Microsoft.AspNetCore.Http;

namespace Readout.App.Site.Pages.Forms;

/// <summary>What follows upon a form: another page, or the page of the form again with what is wrong.</summary>
internal sealed record FormResult
{
    private FormResult()
    {
    }

    public int Status { get; private init; }

    /// <summary>The page to go to, or the one that the form stands on.</summary>
    public string Address { get; private init; } = "";

    public PageAnswer? Page { get; private init; }

    /// <summary>Done: the browser goes on to a page, so that loading it again does nothing twice.</summary>
    public static FormResult GoTo(string address) => new() { Status = StatusCodes.Status303SeeOther, Address = address };

    /// <summary>Nothing was done: the page at <paramref name="address"/> says why and holds what was typed.</summary>
    public static FormResult Again(string address, PageAnswer page) => new() { Status = StatusCodes.Status422UnprocessableEntity, Address = address, Page = page };

    public static FormResult NotFound() => new() { Status = StatusCodes.Status404NotFound };

    public static FormResult Refused() => new() { Status = StatusCodes.Status400BadRequest };
}
