; The installer for Windows, for Inno Setup 6. build.ps1 calls it: ISCC /DVersion=0.1.0 installer.iss

#ifndef Version
  #error Run build.ps1, which gives the version.
#endif

; What ArchitecturesAllowed says below.
#if VER < EncodeVer(6, 3, 0)
  #error Build with Inno Setup 6.3 or newer.
#endif

#define Program "bcastgui"
#define Bundle "..\..\build\bundle-windows\bcastgui"
#define CaptureKind "bcastgui.capture"

[Setup]
; Never changed: by it an installer knows the program that it is to replace.
AppId={{7C0C1B5E-5B0B-4C39-9C0E-6F4B6C1F0B52}
AppName={#Program}
AppVersion={#Version}
AppVerName={#Program} {#Version}
AppPublisher=the bcastgui developers
VersionInfoVersion={#Version}
LicenseFile=..\..\LICENSE
DefaultDirName={autopf}\{#Program}
DisableProgramGroupPage=yes
; For this user without rights of an administrator; who has them may choose all users.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
; Windows 10, version 1809, is the oldest that Qt 6.8 and later run on.
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputDir=..\..\dist
OutputBaseFilename={#Program}-{#Version}-setup
SetupIconFile=..\..\build\bcastgui.ico
UninstallDisplayIcon={app}\bcastgui.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"
Name: "spanish"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "french"; MessagesFile: "compiler:Languages\French.isl"
Name: "japanese"; MessagesFile: "compiler:Languages\Japanese.isl"

[CustomMessages]
english.OpenWith=Offer %1 to open captures: .pcapng, .pcap and .jsonl
german.OpenWith=%1 zum Öffnen von Mitschnitten anbieten: .pcapng, .pcap und .jsonl
spanish.OpenWith=Ofrecer %1 para abrir capturas: .pcapng, .pcap y .jsonl
french.OpenWith=Proposer %1 pour ouvrir les captures : .pcapng, .pcap et .jsonl
japanese.OpenWith=キャプチャ (.pcapng、.pcap、.jsonl) を開くプログラムに %1 を加える
english.OnPath=Let a prompt find the command %1
german.OnPath=Den Befehl %1 in der Eingabeaufforderung verfügbar machen
spanish.OnPath=Permitir usar la orden %1 en la consola
french.OnPath=Rendre la commande %1 disponible dans l’invite
japanese.OnPath=コマンド プロンプトで %1 を使えるようにする
english.Firewall=When %1 first listens, Windows asks whether it may receive from networks. Without your permission the firewall keeps their messages from it.
german.Firewall=Wenn %1 zum ersten Mal empfängt, fragt Windows, ob es aus Netzwerken empfangen darf. Ohne Ihre Erlaubnis hält die Firewall deren Nachrichten fern.
spanish.Firewall=Cuando %1 escucha por primera vez, Windows pregunta si puede recibir de las redes. Sin su permiso, el cortafuegos retiene los mensajes.
french.Firewall=Quand %1 écoute pour la première fois, Windows demande s’il peut recevoir des réseaux. Sans votre autorisation, le pare-feu retient leurs messages.
japanese.Firewall=%1 が初めて受信するとき、Windows がネットワークからの受信を許可するか尋ねます。許可しないと、メッセージはファイアウォールに遮られます。

[Tasks]
Name: "openwith"; Description: "{cm:OpenWith,{#Program}}"
Name: "onpath"; Description: "{cm:OnPath,{#Program}}"
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What the version before had, and this one has not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\bcastgui.exe"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Bundle}\bcastgui.com"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Bundle}\_internal\*"; DestDir: "{app}\_internal"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "..\..\LICENSE"; DestDir: "{app}"; DestName: "LICENSE.txt"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\{#Program}"; Filename: "{app}\bcastgui.exe"
Name: "{autodesktop}\{#Program}"; Filename: "{app}\bcastgui.exe"; Tasks: desktopicon

[Registry]
; The program is offered beside others; which one opens a file by a double click is the user's.
Root: HKA; Subkey: "Software\Classes\{#CaptureKind}"; ValueType: string; ValueData: "bcastgui capture"; Flags: uninsdeletekey; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\{#CaptureKind}\DefaultIcon"; ValueType: string; ValueData: "{app}\bcastgui.exe,0"; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\{#CaptureKind}\shell\open\command"; ValueType: string; ValueData: """{app}\bcastgui.exe"" ""%1"""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\.pcapng\OpenWithProgids"; ValueType: string; ValueName: "{#CaptureKind}"; Flags: uninsdeletevalue; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\.pcap\OpenWithProgids"; ValueType: string; ValueName: "{#CaptureKind}"; Flags: uninsdeletevalue; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\.jsonl\OpenWithProgids"; ValueType: string; ValueName: "{#CaptureKind}"; Flags: uninsdeletevalue; Tasks: openwith
; Found by Win+R and by a prompt's START without being on the path.
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\bcastgui.exe"; ValueType: string; ValueData: "{app}\bcastgui.exe"; Flags: uninsdeletekey

[Run]
Filename: "{app}\bcastgui.exe"; Description: "{cm:LaunchProgram,{#Program}}"; Flags: nowait postinstall skipifsilent

[Code]
const
  Ours = 'Environment';
  Everybodys = 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment';

function RootOfPath: Integer;
begin
  if IsAdminInstallMode then Result := HKEY_LOCAL_MACHINE else Result := HKEY_CURRENT_USER;
end;

function KeyOfPath: String;
begin
  if IsAdminInstallMode then Result := Everybodys else Result := Ours;
end;

{ Take the folder out of the path, then put it in again at the end if it is wanted. }
procedure SetOnPath(Wanted: Boolean);
var
  Before, Path, Folder: String;
  Place: Integer;
begin
  Folder := ExpandConstant('{app}');
  if not RegQueryStringValue(RootOfPath, KeyOfPath, 'Path', Before) then Before := '';
  Path := ';' + Before + ';';
  Place := Pos(';' + Uppercase(Folder) + ';', Uppercase(Path));
  if Place > 0 then Delete(Path, Place, Length(Folder) + 1);
  Path := Copy(Path, 2, Length(Path) - 2);
  if Wanted then begin
    if (Path <> '') and (Path[Length(Path)] <> ';') then Path := Path + ';';
    Path := Path + Folder;
  end;
  if Path <> Before then RegWriteExpandStringValue(RootOfPath, KeyOfPath, 'Path', Path);
end;

procedure CurStepChanged(CurStep: TSetupStep);
begin
  if CurStep = ssPostInstall then SetOnPath(WizardIsTaskSelected('onpath'));
end;

procedure CurPageChanged(CurPageID: Integer);
begin
  if CurPageID = wpFinished then
    WizardForm.FinishedLabel.Caption := WizardForm.FinishedLabel.Caption + #13#10#13#10 +
      FmtMessage(CustomMessage('Firewall'), ['{#Program}']);
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if CurUninstallStep = usPostUninstall then SetOnPath(False);
end;
