import ColophonCommands

await Entrance.run()
