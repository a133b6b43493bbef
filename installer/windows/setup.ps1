# Shared by the PowerShell scripts of this folder (dot-sourced): finds Java and Maven, builds. The counterpart of common/setup.sh.
# Untried: written without a Windows machine at hand.

$Root = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
$Target = Join-Path $Root 'target'
$BuildLog = Join-Path $Target 'build.log'
$Stamp = Join-Path $Target 'build-windows.stamp'

function Stop-With([string] $Sentence) {
  [Console]::Error.WriteLine($Sentence)
  exit 1
}

# The major version of the JDK in a folder; 0 where there is none.
function Get-JdkVersion([string] $Folder) {
  if (-not $Folder -or -not (Test-Path "$Folder\bin\javac.exe") -or -not (Test-Path "$Folder\release")) { return 0 }
  $line = Select-String -Path "$Folder\release" -Pattern '^JAVA_VERSION="(\d+)' | Select-Object -First 1
  if ($line) { return [int] $line.Matches[0].Groups[1].Value }
  return 0
}

function Find-Jdk {
  $folders = @($env:JAVA_HOME)
  $javac = Get-Command javac.exe -ErrorAction SilentlyContinue
  if ($javac) { $folders += Split-Path (Split-Path $javac.Source) }
  $parents = "$env:ProgramFiles\Java", "$env:ProgramFiles\Eclipse Adoptium", "$env:ProgramFiles\Microsoft", "$env:ProgramFiles\Zulu",
    "$env:ProgramFiles\Amazon Corretto", "$env:LOCALAPPDATA\Programs\Eclipse Adoptium", "$env:USERPROFILE\.jdks",
    "$env:USERPROFILE\scoop\apps"
  foreach ($parent in $parents) {
    if (Test-Path $parent) { $folders += (Get-ChildItem -Directory $parent).FullName }
  }
  foreach ($folder in $folders) {
    if ((Get-JdkVersion $folder) -ge 25) { return $folder }
  }
  Stop-With 'Missing: a JDK 25 or newer. Get one from https://adoptium.net (or: winget install EclipseAdoptium.Temurin.25.JDK).'
}

function Find-Maven {
  $maven = Get-Command mvn.cmd -ErrorAction SilentlyContinue
  if ($maven) { return $maven.Source }
  foreach ($folder in $env:MAVEN_HOME, $env:M2_HOME) {
    if ($folder -and (Test-Path "$folder\bin\mvn.cmd")) { return "$folder\bin\mvn.cmd" }
  }
  Stop-With 'Missing: Apache Maven 3.8 or newer. Get it from https://maven.apache.org and put its bin folder on the PATH.'
}

# What a build depends on, by content.
function Get-Sources {
  $files = @(Get-Item "$Root\pom.xml") + @(Get-ChildItem -Recurse -File "$Root\src\main", "$Root\installer\common")
  ($files | Sort-Object FullName | ForEach-Object { "$($_.FullName) $((Get-FileHash $_.FullName).Hash)" }) -join "`n"
}

function Get-Product {
  if (Test-Path "$Target\laatuverkko.jar") { return (Get-FileHash "$Target\laatuverkko.jar").Hash }
  return ''
}

function Test-Built {
  if (-not (Test-Path $Stamp) -or -not (Test-Path "$Target\lib") -or -not (Test-Path "$Target\javafx")) { return $false }
  return ((Get-Content -Raw $Stamp).Trim() -eq "$(Get-Sources)`n$(Get-Product)")
}

# Runs Maven so that nothing of an earlier build stays in the jar or beside it; $LASTEXITCODE tells how it went.
function Invoke-Build([string[]] $Arguments) {
  foreach ($old in 'classes', 'lib', 'javafx', 'laatuverkko.jar', 'build-windows.stamp') {
    if (Test-Path "$Target\$old") { Remove-Item -Recurse -Force "$Target\$old" }
  }
  $before = Get-Sources
  $env:JAVA25_HOME = $Jdk
  if (-not $env:JAVA_HOME) { $env:JAVA_HOME = $Jdk }
  & $Maven -B -ntp -f "$Root\pom.xml" @Arguments
  if ($LASTEXITCODE -eq 0) { "$before`n$(Get-Product)" | Set-Content -Encoding UTF8 $Stamp }
}

function Confirm-Built {
  if (Test-Built) { return }
  $script:Maven = Find-Maven
  [Console]::Error.WriteLine('Building (the first time takes a few minutes) ...')
  New-Item -ItemType Directory -Force $Target | Out-Null
  Invoke-Build @('-q', '-Dmaven.test.skip=true', 'package') *> $BuildLog
  if ($LASTEXITCODE -ne 0) {
    Select-String -Path $BuildLog -Pattern '^\[ERROR\]' | Select-Object -First 15 | ForEach-Object { [Console]::Error.WriteLine($_.Line) }
    Stop-With "The build failed; everything it said is in $BuildLog"
  }
}

# The lines of an option file that are not comments.
function Get-OptionLines([string] $File) {
  Get-Content $File | Where-Object { $_ -and -not $_.StartsWith('#') }
}
