namespace Readout.App.Archive;

/// <summary>What is wrong with an archive, in words for whoever typed its name.</summary>
internal sealed class ArchiveException : Exception
{
    public ArchiveException()
    {
    }

    public ArchiveException(string message)
        : base(message)
    {
    }

    public ArchiveException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
