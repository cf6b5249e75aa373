Console.WriteLine("readout-train");
