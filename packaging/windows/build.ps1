# Build the program for Windows: powershell -ExecutionPolicy Bypass -File packaging\windows\build.ps1
# gives dist\bcastgui-VERSION-setup.exe, or only the folder it installs when Inno Setup 6 is not
# there. -Python names the Python to build with, 3.13 or newer.
param([string] $Python = "py")

$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Invoke-Checked([string] $Program, [string[]] $Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE" }
}

$venv = "build\venv-windows"
$bundle = "build\bundle-windows"
$venvPython = "$venv\Scripts\python.exe"

# Before 3.13 its clocks tick 64 times a second on Windows ("What's New In Python 3.13", time), and
# messages that come between two ticks would have one time.
& $Python -c "import sys; sys.exit(sys.version_info < (3, 13))"
if ($LASTEXITCODE -ne 0) { throw "This takes Python 3.13 or newer: name it with -Python" }

if (-not (Test-Path $venvPython)) { Invoke-Checked $Python @("-m", "venv", $venv) }
Invoke-Checked $venvPython @("-m", "pip", "install", "--quiet", "--editable", ".[package]")
Invoke-Checked $venvPython @(
    "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
    "--workpath", "build\pyinstaller-windows", "--distpath", $bundle,
    "packaging\pyinstaller\bcastgui.spec"
)

$version = & $venvPython -c "import bcastgui; print(bcastgui.__version__)"
$told = & "$bundle\bcastgui\bcastgui.com" --version
if ($told -ne "bcastgui $version") { throw "The program tells of itself: $told" }

$compiler = @(
    (Get-Command "ISCC.exe" -ErrorAction SilentlyContinue).Source
    "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe"
    "$env:ProgramFiles\Inno Setup 6\ISCC.exe"
    "$env:LOCALAPPDATA\Programs\Inno Setup 6\ISCC.exe"
) | Where-Object { $_ -and (Test-Path $_) } | Select-Object -First 1
if (-not $compiler) {
    Write-Warning "Inno Setup 6 is not installed (https://jrsoftware.org/isdl.php): no installer."
    Write-Output "The program runs from $bundle\bcastgui\bcastgui.exe"
    exit 0
}
Invoke-Checked $compiler @("/Qp", "/DVersion=$version", "packaging\windows\installer.iss")
Get-Item "dist\bcastgui-$version-setup.exe"
