using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;

namespace Readout.App.Site.Pages;

/// <summary>Renders a page's component inside the frame of the site. Thread-safe.</summary>
internal sealed class PageRenderer(IServiceProvider services, ILoggerFactory logs)
{
    /// <summary>The page as UTF-8.</summary>
    public async Task<byte[]> Render<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage>(Visit visit, PageAnswer answer)
        where TPage : IComponent
    {
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<Frame>(ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(Frame.Visit)] = visit,
                [nameof(Frame.Answer)] = answer,
                [nameof(Frame.Page)] = Content<TPage>(answer),
            }));
            using var stream = new MemoryStream();
            await using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            {
                root.WriteHtmlTo(writer);
            }

            return stream.ToArray();
        });
    }

    private static RenderFragment Content<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage>(PageAnswer answer)
        where TPage : IComponent => builder =>
    {
        builder.OpenComponent<TPage>(0);
        foreach ((string name, object? value) in answer.Model)
        {
            builder.AddComponentParameter(1, name, value);
        }

        builder.CloseComponent();
    };
}
